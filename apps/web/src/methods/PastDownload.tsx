import { type LineInput, drawLineChart } from '@regionpuls/charts';
import { readForecast, urlOf } from '@regionpuls/contract';
import { type PastForecast, formatPeriod } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { DownloadDialog } from '../downloads/DownloadDialog.tsx';
import { PICTURE_WIDTH } from '../downloads/drawnPicture.ts';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import type { ForecastAnswer } from '../queries/forecast.ts';
import { indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';
import { useToday } from '../reader/useToday.ts';

interface PastDownloadProps {
  answer: Pick<ForecastAnswer, 'indicator' | 'region'>;
  /** The one that is shown. */
  past: PastForecast;
  /** What it is drawn from. */
  input: Pick<LineInput, 'series' | 'indicator' | 'paths'>;
}

/** Pixels, for `PICTURE_WIDTH`: high enough to read a level, with room for heading and source. */
const HEIGHT = 496;

/** The columns that hold codes and periods: `0301` is no number. */
const CODES = ['region', 'origin', 'period'];

/** What can be taken out of earlier forecasts: all of them beside what came, and the picture of the one that is shown. */
export function PastDownload({ answer: { indicator, region }, past: { origin }, input }: PastDownloadProps) {
  const { t, language } = useReader();
  const today = useToday();
  const sources = useQuery(indicatorsQuery).data?.sources;
  const name = regionNames(useRegions().data ?? [])(region);
  return (
    <DownloadDialog
      figures={urlOf(readForecast, { query: { indicator, region } })}
      codes={CODES}
      remark={t.methods.files}
      drawn={{
        fileName: [indicator, region, 'forecast', origin].join('-'),
        draw: () =>
          drawLineChart({
            ...input,
            ...{ language, today, sources },
            width: PICTURE_WIDTH,
            height: HEIGHT,
            size: 'page',
            heading: {
              title: `${input.indicator.name[language]}, ${name}`,
              subtitle: `${t.methods.forecastLine(formatPeriod(origin, language))}. ${t.explain.ours}`,
            },
            printFootnotes: true,
          }),
      }}
    />
  );
}
