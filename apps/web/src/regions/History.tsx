import { Heading } from '@digdir/designsystemet-react';
import type { LineageEvent } from '@regionpuls/contract';
import { formatDate } from '@regionpuls/domain';
import { Fragment } from 'react';
import type { RegionAnswer } from '../queries/region.ts';
import { PageLink } from '../reader/PageLink.tsx';
import { useReader } from '../reader/useReader.ts';

/** What became what, newest first, in a sentence and as links. */
export function History({ answer }: { answer: RegionAnswer }) {
  const { t, language } = useReader();
  const events = [...answer.history].sort((a, b) => b.date.localeCompare(a.date));
  return (
    <section aria-labelledby="historien">
      <Heading level={2} data-size="sm" id="historien">
        {t.region.history}
      </Heading>
      {events.length === 0 ? (
        <p className="quiet">{t.region.noHistory}</p>
      ) : (
        <ol className="timeline">
          {events.map((event) => (
            <li key={event.date + event.text.nb}>
              <p className="timeline__head">
                <time dateTime={event.date}>{formatDate(event.date, language)}</time>
              </p>
              <p>{event.text[language]}</p>
              <p className="quiet">
                <Names of={event.from} here={answer.region.code} />
                <span aria-hidden="true"> → </span>
                <Names of={event.to} here={answer.region.code} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Names({ of, here }: { of: LineageEvent['from']; here: string }) {
  return of.map(({ code, label }, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      {code === here ? (
        <strong>
          {code} {label}
        </strong>
      ) : (
        <PageLink to={`/regioner/${code}`}>
          {code} {label}
        </PageLink>
      )}
    </Fragment>
  ));
}
