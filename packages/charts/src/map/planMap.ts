/** What maps of tiles and of areas have in common: classes, legend, title, alternative text and footnotes. */
import { type Language, formatPeriod } from '@regionpuls/domain';
import type { TileMapDrawing } from '../drawing.ts';
import { footnotes } from '../line/footnotes.ts';
import { qualifiers } from '../line/qualifiers.ts';
import { type ValueFormat, axisTitle, valueFormat } from '../line/valueFormat.ts';
import { describeValues } from '../rows/describeValues.ts';
import { type Classes, classify } from './classify.ts';
import type { MapInput } from './mapInput.ts';
import { type LegendPlan, planLegend } from './planLegend.ts';

export interface MapPlan {
  format: ValueFormat;
  classes: Classes;
  legend: LegendPlan;
  base: Pick<TileMapDrawing, 'language' | 'size' | 'title' | 'description' | 'footnotes'>;
}

export function planMap(input: MapInput): MapPlan {
  const { language, indicator, period, size } = input;
  const recipe = input.recipe ?? 'none';
  const format = valueFormat(indicator, recipe, indicator.unit, language);
  const known = input.values.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = classify(known, input.classes ?? 'quantiles', format.decimals);
  const where = input.where + qualifiers(input);
  const title = TITLE[language](indicator.name[language], where, formatPeriod(period, language));
  const heading = axisTitle(indicator, recipe, format, null, input.breakdown);
  return {
    format,
    classes,
    legend: planLegend(input, classes, format, `${heading}, ${formatPeriod(period, language)}`),
    base: {
      language,
      size,
      title,
      description: [`${title}.`, ...describeValues(input.values, format)],
      footnotes: footnotes({
        series: [{ ...input, notes: [...(input.notes ?? [])] }],
        points: input.values,
        table: indicator.table,
        recipe,
        sources: input.sources,
        language,
      }),
    },
  };
}

const TITLE: Record<Language, (what: string, where: string, when: string) => string> = {
  nb: (what, where, when) => `Kart: ${what} i ${where}, ${when}`,
  nn: (what, where, when) => `Kart: ${what} i ${where}, ${when}`,
  en: (what, where, when) => `Map: ${what} in ${where}, ${when}`,
};
