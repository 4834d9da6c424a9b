import { Select } from '@digdir/designsystemet-react';
import { LANGUAGES } from '@regionpuls/domain';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';

/** A language is named in itself, so that its reader finds it. */
const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
const THEMES = ['auto', 'light', 'dark'] as const;

export function ReaderControls() {
  const { t, language, theme } = useReader();
  const [, change] = useQueryChoice();
  return (
    <div className="reader">
      <Select
        width="auto"
        data-size="sm"
        aria-label={t.reader.language}
        value={language}
        onChange={({ target }) => change({ lang: target.value === 'nb' ? undefined : target.value })}
      >
        {LANGUAGES.map((code) => (
          <Select.Option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </Select.Option>
        ))}
      </Select>
      <Select
        width="auto"
        data-size="sm"
        aria-label={t.reader.theme}
        value={theme}
        onChange={({ target }) => change({ theme: target.value === 'auto' ? undefined : target.value })}
      >
        {THEMES.map((name) => (
          <Select.Option key={name} value={name}>
            {t.reader.themes[name]}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
