import { Heading, Select, Tag } from '@digdir/designsystemet-react';
import { type Progress, type StatusMethod, statusMethodSchema } from '@regionpuls/domain';
import { LabelledSelect } from '../figures/LabelledSelect.tsx';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';
import './targets.css';

/** The rule chosen in the address; undefined when none or an unknown one is. */
export function chosenRule(text: string | null): StatusMethod | undefined {
  return statusMethodSchema.safeParse(text).data;
}

/** What the published rules would say, for those who want another, and that they disagree when they do. */
export function OtherRules({ statuses }: Pick<Progress, 'statuses'>) {
  const { t, language } = useReader();
  const [params, change] = useQueryChoice();
  return (
    <section aria-labelledby="andre-regler">
      <Heading level={2} data-size="sm" id="andre-regler">
        {t.rules.title}
      </Heading>
      <p>{t.rules.text}</p>
      <div className="rule-choice">
        <LabelledSelect
          label={t.rules.choose}
          value={chosenRule(params.get('method')) ?? ''}
          onChange={(value) => change({ method: value || undefined })}
        >
          <Select.Option value="">{t.rules.none}</Select.Option>
          {statusMethodSchema.options.map((rule) => (
            <Select.Option key={rule} value={rule}>
              {t.rules.names[rule]}
            </Select.Option>
          ))}
        </LabelledSelect>
      </div>
      {statuses.map(({ method, status, text, disagreement, citation }) => (
        <div key={method} className="rule-answer">
          <Tag data-color="neutral">{t.rules.statuses[status]}</Tag>
          <p>{text[language]}</p>
          {disagreement && <p>{disagreement[language]}</p>}
          <p className="quiet">{citation}</p>
        </div>
      ))}
    </section>
  );
}
