import { Button, Heading } from '@digdir/designsystemet-react';
import { type EmbedUse, formatNumber } from '@regionpuls/domain';
import { useState } from 'react';
import { useDataReader } from '../useDataReader.ts';
import { ShownChart } from './ShownChart.tsx';
import type { Names } from './describeView.ts';
import { sitesOf } from './sitesOf.ts';

const FIRST = 10;

/** The sites that show charts, those that show them most lately first, each with its charts. */
export function SiteList({ embeds, names }: { embeds: readonly EmbedUse[]; names: Names }) {
  const { d, language } = useDataReader();
  const [all, setAll] = useState(false);
  const sites = sitesOf(embeds);
  const u = d.embedUse;
  return (
    <>
      {(all ? sites : sites.slice(0, FIRST)).map(({ host, charts }) => (
        <section key={host} className="embed-use__site">
          {/* A name and no link: anybody can ask for a chart and say that they are any site. */}
          <Heading level={3} data-size="xs">
            {host || u.untold}
          </Heading>
          {!host && <p className="quiet">{u.untoldText}</p>}
          <ul className="feeds">
            {charts.map((use) => (
              <ShownChart key={use.chart} use={use} names={names} />
            ))}
          </ul>
        </section>
      ))}
      {sites.length > FIRST && !all && (
        <Button variant="secondary" data-size="sm" onClick={() => setAll(true)}>
          {u.showAll(formatNumber(sites.length, language))}
        </Button>
      )}
    </>
  );
}
