import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { AsOfBanner } from '../figures/AsOfBanner.tsx';
import { AsOfField } from '../figures/AsOfField.tsx';
import { targetsQuery } from '../queries/targets.ts';
import { useReader } from '../reader/useReader.ts';
import { useToday } from '../reader/useToday.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { TargetCard } from './TargetCard.tsx';
import { openFirst } from './openFirst.ts';

export default function TargetsPage() {
  const { t } = useReader();
  const targets = useQuery(targetsQuery);
  const today = useToday();
  return (
    <>
      <PageTitle title={t.target.title} lead={t.target.lead} control={<AsOfField />} />
      <AsOfBanner />
      <Answered query={targets} waiting={{ height: '30rem' }}>
        {(all) =>
          all.length === 0 ? (
            <Paragraph className="quiet">{t.target.none}</Paragraph>
          ) : (
            <div className="cards">
              {openFirst(all, today).map((target) => (
                <TargetCard key={target.id} target={target} level={2} />
              ))}
            </div>
          )
        }
      </Answered>
    </>
  );
}
