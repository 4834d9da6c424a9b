import { Tag } from '@digdir/designsystemet-react';
import { type Figure, breakdownMember, formatNumber, formatPeriod, sexSchema } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { measureOf, writeValue } from '../figures/measure.ts';
import { regionNames } from '../figures/regionName.ts';
import { useRegions } from '../figures/useRegions.ts';
import { writePublished } from '../figures/writePublished.ts';
import { type LoadedIndicator, indicatorsQuery } from '../queries/indicators.ts';
import { useReader } from '../reader/useReader.ts';

interface FigureCardProps {
  figure: Figure;
  indicator: LoadedIndicator | undefined;
  place: 'first' | 'second';
}

/** One of the two figures, large, with everything that decides what it is. */
export function FigureCard({ figure, indicator, place }: FigureCardProps) {
  const reader = useReader();
  const { t, language } = reader;
  const sources = useQuery(indicatorsQuery).data?.sources ?? [];
  const nameOf = regionNames(useRegions().data ?? []);
  const measure = measureOf(indicator ?? { unit: figure.unit, decimals: 1 }, figure.unit);
  const sex = sexSchema.safeParse(breakdownMember(figure.breakdown)?.member).data;
  const { value, vintage } = figure;
  return (
    <article className="figure-card" aria-label={t.compare[place]}>
      <p className="figure-card__place">{t.compare[place]}</p>
      <p className="figure-card__what">
        {indicator?.name[language] ?? figure.indicator}
        {sex && `, ${t.explorer.sexes[sex].toLowerCase()}`}
        <br />
        {nameOf(figure.region)}
      </p>
      <p className={value === null ? 'figure-card__value figure-card__value--none' : 'figure-card__value'}>
        {value === null
          ? figure.status === 'final'
            ? t.status.missing
            : t.status[figure.status]
          : writeValue(value, measure, language)}
      </p>
      <p className="figure-card__period">{formatPeriod(figure.period, language)}</p>
      {figure.adjustment !== 'none' && (
        <p className="figure-card__adjustment">{t.compare.adjustments[figure.adjustment]}</p>
      )}
      <dl className="facts facts--stacked">
        <div>
          <dt>{t.compare.borders}</dt>
          <dd>
            {figure.boundaries === 'published'
              ? t.explorer.publishedBoundaries
              : t.explorer.boundaryYear(figure.boundaries)}
            {figure.flag && figure.flag !== 'exact-same' && ` (${t.flag[figure.flag]})`}
          </dd>
        </div>
        <div>
          <dt>{t.compare.source}</dt>
          <dd>
            {figure.quoted ? (
              <>
                <Tag data-color="warning" data-size="sm">
                  {t.compare.elsewhere}
                </Tag>{' '}
                {t.compare.elsewhereText}
                {figure.roundedTo > 1 &&
                  `, ${t.compare.roundedText(formatNumber(figure.roundedTo, language))}`}
              </>
            ) : (
              <>
                {sources.find(({ id }) => id === figure.source)?.name ?? figure.source}
                {vintage && `, ${writePublished(vintage, reader)}`}
              </>
            )}
          </dd>
        </div>
      </dl>
    </article>
  );
}
