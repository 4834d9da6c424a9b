import { Card, Heading } from '@digdir/designsystemet-react';
import { formatPeriod, labelOfRegion } from '@regionpuls/domain';
import { writeChange } from '../figures/difference.ts';
import { measureOf } from '../figures/measure.ts';
import type { DecompositionAnswer } from '../queries/decomposition.ts';
import type { LoadedIndicator } from '../queries/indicators.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';
import { ComponentBars } from './ComponentBars.tsx';
import { ComponentTable } from './ComponentTable.tsx';
import { DecompositionDownload } from './DecompositionDownload.tsx';
import { IndustryTable } from './IndustryTable.tsx';
import { orderComponents } from './orderComponents.ts';

interface DecompositionResultProps {
  answer: DecompositionAnswer;
  indicator: LoadedIndicator;
}

/** The change, its parts as bars and as figures, and how they were made. */
export function DecompositionResult({ answer, indicator }: DecompositionResultProps) {
  const { t, language } = useReader();
  const measure = measureOf(indicator, answer.unit);
  const components = orderComponents(answer);
  const [from, to] = [formatPeriod(answer.from, language), formatPeriod(answer.to, language)];
  const title = t.explain.changed(
    `${indicator.name[language]}, ${labelOfRegion({ code: answer.region, label: answer.label }, language)}`,
    writeChange(answer.change, measure, t, language),
    from,
    to,
  );
  return (
    <div className="stack explained">
      <div>
        <Heading level={2} data-size="md">
          {title}
        </Heading>
        <p className="explained__cause">
          <strong>{t.explain.cause}</strong> {t.explain.ours}
        </p>
      </div>
      <Card data-color="neutral" className="panel">
        <div className="panel__head">
          <Heading level={3} data-size="xs">
            {t.explain.bars}
          </Heading>
          <DecompositionDownload
            answer={answer}
            components={components}
            indicator={indicator}
            title={title}
          />
        </div>
        <ComponentBars answer={answer} components={components} indicator={indicator} />
      </Card>
      <ComponentTable answer={answer} components={components} indicator={indicator} />
      {answer.industries.length > 0 && <IndustryTable answer={answer} indicator={indicator} />}
      <section aria-labelledby="metode">
        <Heading level={2} data-size="sm" id="metode">
          {t.explain.method}
        </Heading>
        {answer.notes.map(({ code, text }) => (
          <p key={code + text.nb} className="explained__note">
            {text[language]}
          </p>
        ))}
        <p className="quiet explained__citation">
          <cite lang="en">{answer.method.citation}</cite> ({t.methods.version(answer.method.version)})
        </p>
        <p className="row">
          <PageLink to="/metoder">{t.explain.methodsPage}</PageLink>
          <PageLink
            to="/sammenlign"
            query={{
              indicator: answer.indicator,
              region: answer.region,
              from: answer.from,
              to: answer.to,
            }}
          >
            {t.explain.compare}
          </PageLink>
        </p>
      </section>
    </div>
  );
}
