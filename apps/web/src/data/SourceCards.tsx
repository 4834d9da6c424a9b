import { Card, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import type { Source } from '@regionpuls/domain';
import { useDataReader } from './useDataReader.ts';

export function SourceCards({ sources }: { sources: readonly Source[] }) {
  const { d, language } = useDataReader();
  return (
    <section aria-labelledby="kilder">
      <Heading level={2} data-size="sm" id="kilder">
        {d.sources}
      </Heading>
      <div className="cards cards--sources">
        {sources.map((source) => (
          <Card key={source.id} data-color="neutral" className="panel">
            <Heading level={3} data-size="xs">
              {source.name}
            </Heading>
            <Paragraph>{source.about[language]}</Paragraph>
            <dl className="facts facts--stacked">
              <div>
                <dt>{d.terms}</dt>
                <dd>
                  {source.licenceUrl ? (
                    <Link href={source.licenceUrl} data-color="accent">
                      {source.licence[language]}
                    </Link>
                  ) : (
                    source.licence[language]
                  )}
                </dd>
              </div>
              <div>
                <dt>{d.attribution}</dt>
                <dd>{source.attribution[language]}</dd>
              </div>
            </dl>
            <p>
              <Link href={source.homepage} data-color="accent">
                {d.homepage}
                <span className="ds-sr-only">: {source.name}</span>
              </Link>
            </p>
          </Card>
        ))}
      </div>
    </section>
  );
}
