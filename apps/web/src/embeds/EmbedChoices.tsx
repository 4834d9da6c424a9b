import { Fieldset, Radio, Select } from '@digdir/designsystemet-react';
import {
  type AsOf,
  LANGUAGES,
  type View,
  formatDate,
  languageSchema,
  osloDay,
  themeSchema,
} from '@regionpuls/domain';
import { useId } from 'react';
import { LabelledSelect } from '../figures/LabelledSelect.tsx';
import { useReader } from '../reader/useReader.ts';

interface EmbedChoicesProps {
  chosen: View;
  /** The day a frozen chart is frozen on. */
  day: AsOf;
  choose: (view: View) => void;
}

/** Whether the chart follows new figures, its language and its colours. */
export function EmbedChoices({ chosen, day, choose }: EmbedChoicesProps) {
  const { t, language } = useReader();
  const name = useId();
  const e = t.embeds;
  const { asOf, ...live } = chosen;
  return (
    <div className="embeds__choices">
      <Fieldset data-size="sm">
        <Fieldset.Legend>{e.figures}</Fieldset.Legend>
        <Radio
          name={name}
          value="live"
          label={e.live.name}
          description={e.live.text}
          checked={!asOf}
          onChange={() => choose(live)}
        />
        <Radio
          name={name}
          value="frozen"
          label={e.frozen.name}
          description={e.frozen.text(formatDate(day.length > 10 ? osloDay(new Date(day)) : day, language))}
          checked={asOf !== undefined}
          onChange={() => choose({ ...live, asOf: day })}
        />
      </Fieldset>
      <div className="embeds__fields">
        <LabelledSelect
          label={t.reader.language}
          value={chosen.lang}
          onChange={(lang) => choose({ ...chosen, lang: languageSchema.parse(lang) })}
        >
          {LANGUAGES.map((lang) => (
            <Select.Option key={lang} value={lang} lang={lang}>
              {e.languages[lang]}
            </Select.Option>
          ))}
        </LabelledSelect>
        <LabelledSelect
          label={t.reader.theme}
          value={chosen.theme}
          onChange={(theme) => choose({ ...chosen, theme: themeSchema.parse(theme) })}
        >
          {themeSchema.options.map((theme) => (
            <Select.Option key={theme} value={theme}>
              {t.reader.themes[theme]}
            </Select.Option>
          ))}
        </LabelledSelect>
      </div>
    </div>
  );
}
