import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { AsOfBanner } from '../figures/AsOfBanner.tsx';
import { indicatorsQuery } from '../queries/indicators.ts';
import { useQueryChoice } from '../reader/useQueryChoice.ts';
import { useReader } from '../reader/useReader.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Answered } from '../states/Answered.tsx';
import { MapControls } from './MapControls.tsx';
import { MapFigures } from './MapFigures.tsx';
import { readMapChoice } from './mapChoice.ts';
import './map.css';

export default function MapPage() {
  const { t } = useReader();
  const [params, change] = useQueryChoice();
  const catalogue = useQuery(indicatorsQuery);
  return (
    <>
      <PageTitle title={t.map.title} lead={t.map.lead} />
      <AsOfBanner />
      <Answered query={catalogue} waiting={{ height: '40rem' }}>
        {({ indicators }) => {
          const choice = readMapChoice(params, indicators);
          return (
            <div className="stack">
              <MapControls choice={choice} indicators={indicators} change={change} />
              {choice.indicator ? (
                <MapFigures choice={{ ...choice, indicator: choice.indicator }} />
              ) : (
                <Paragraph className="quiet">{t.map.none}</Paragraph>
              )}
            </div>
          );
        }}
      </Answered>
    </>
  );
}
