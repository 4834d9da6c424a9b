import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import type { RegionAnswer } from '../queries/region.ts';
import { targetsQuery } from '../queries/targets.ts';
import { useReader } from '../reader/useReader.ts';
import { useToday } from '../reader/useToday.ts';
import { Answered } from '../states/Answered.tsx';
import { TargetCard } from '../targets/TargetCard.tsx';
import { openFirst } from '../targets/openFirst.ts';

/** The targets of a county, also those agreed while it had another code. */
export function CountyTargets({ answer }: { answer: RegionAnswer }) {
  const { t } = useReader();
  const targets = useQuery(targetsQuery);
  const today = useToday();
  const codes = new Set([answer.region.code, ...answer.predecessors.map(({ code }) => code)]);
  return (
    <Answered query={targets} waiting={{ height: '24rem' }}>
      {(all) => {
        const own = openFirst(
          all.filter(({ region }) => codes.has(region)),
          today,
        );
        return own.length === 0 ? (
          <Paragraph className="quiet">{t.overview.noTargets(answer.region.label)}</Paragraph>
        ) : (
          <div className="cards">
            {own.map((target) => (
              <TargetCard key={target.id} target={target} level={3} />
            ))}
          </div>
        );
      }}
    </Answered>
  );
}
