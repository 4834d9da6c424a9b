/** A change taken apart as a cube: each part, what could not be shown, and the sum, before, after and as a contribution. */
import { type Point, formatPeriod } from '@regionpuls/domain';
import type { DecompositionFigures, PartEnds } from './decompositionFigures.ts';
import { DECOMPOSITION_WORDS } from './decompositionWords.ts';
import { type CubeCell, type CubeRow, type FigureCube, placeOf } from './figureCube.ts';
import { type CellStatus, NOT_PUBLISHED } from './jsonStat.ts';
import { originOf } from './originOf.ts';
import type { Provenance } from './provenance.ts';
import { subjectAxes } from './subjectAxes.ts';

/** The sum over an axis. */
const TOTAL = 'total';

export function decompositionCube(figures: DecompositionFigures, provenance: Provenance): FigureCube {
  const { decomposition, vintage } = figures;
  const { language, indicator, source } = provenance;
  const { kind, from, to, unit, region, label, boundaries, industries, method } = decomposition;
  const words = DECOMPOSITION_WORDS[language];
  const parts = partRows(figures, language);
  const period = (id: 'from' | 'to', code: string) => ({
    id,
    heading: words[id],
    role: 'time' as const,
    members: [{ code, word: formatPeriod(code, language) }],
  });
  const measure = { unit, unitWord: indicator.unitName[language], decimals: indicator.decimals };
  const constant = [indicator.id, region, from, to];
  const withIndustries = industries.length > 0;
  const rows = parts.map(({ code, row }): [string, CubeRow] => [
    placeOf([...constant, ...(withIndustries ? [TOTAL] : []), code]),
    row,
  ]);
  return {
    axes: [
      ...subjectAxes(provenance, { code: region, word: label }),
      period('from', from),
      period('to', to),
      ...(withIndustries
        ? [
            {
              id: 'industry',
              heading: words.industry,
              members: [
                { code: TOTAL, word: words.allIndustries },
                ...industries.map((one) => ({ code: one.code, word: one.label[language] })),
              ],
            },
          ]
        : []),
      {
        id: 'part',
        heading: words.part,
        ...(kind === 'contribution' ? { codeHeading: words.partCode } : {}),
        members: parts.map(({ code, word }) => ({ code, word })),
      },
    ],
    measures: (['before', 'after', 'change'] as const).map((code) => ({
      code,
      word: words[code],
      ...measure,
    })),
    rows: new Map([...rows, ...industryRows(figures, constant)]),
    origin: originOf({ boundaries, source, vintage, method: method.name, language }),
  };
}

interface PartRow {
  code: string;
  word: string;
  row: CubeRow;
}

function partRows(
  { decomposition, ends, parts, others }: DecompositionFigures,
  language: Provenance['language'],
): PartRow[] {
  const { kind, components, before, after, change } = decomposition;
  const words = DECOMPOSITION_WORDS[language];
  const pointsOf = new Map(parts.map((part) => [part.code, part]));
  const known = components.map((part): PartRow => {
    const points = pointsOf.get(part.code);
    const unit = kind === 'population-rate' ? unitOfEnds(part.code, others, language) : {};
    const end = (value: number | null, point: Point | undefined): CubeCell =>
      value === null ? NOT_APPLICABLE : { ...endOf(value, point), ...unit };
    return {
      code: part.code,
      word: part.label[language],
      row: [end(part.before, points?.before), end(part.after, points?.after), ours(part.value)],
    };
  });
  const shown = new Set(components.map(({ code }) => code));
  const withheld = parts
    .filter(({ code }) => !shown.has(code))
    .map((part): PartRow => ({ code: part.code, word: part.label, row: withheldRow(part) }));
  return [
    ...known.filter(({ code }) => code !== 'rest'),
    ...withheld,
    ...known.filter(({ code }) => code === 'rest'),
    {
      code: TOTAL,
      word: words.total,
      row: [endOf(before, ends.before), endOf(after, ends.after), ours(change)],
    },
  ];
}

/** A population counts residents, and a rate is a share of them; only their contributions are in the indicator's unit. */
function unitOfEnds(
  part: string,
  [population]: DecompositionFigures['others'],
  language: Provenance['language'],
): Pick<CubeCell, 'unit'> {
  const word = DECOMPOSITION_WORDS[language].percentOfResidents;
  if (part === 'rate') return { unit: { code: 'percent', word } };
  if (!population) return {};
  return { unit: { code: population.indicator.unit, word: population.indicator.unitName[language] } };
}

/** Each industry's parts, and its own sum. */
function industryRows(
  { decomposition }: DecompositionFigures,
  constant: readonly string[],
): [string, CubeRow][] {
  return decomposition.industries.flatMap(({ code, before, after, ...split }) => [
    ...(['national', 'mix', 'competitive'] as const).map((part): [string, CubeRow] => [
      placeOf([...constant, code, part]),
      [NOT_APPLICABLE, NOT_APPLICABLE, ours(split[part])],
    ]),
    [placeOf([...constant, code, TOTAL]), [ours(before), ours(after), ours(after - before)]],
  ]);
}

/** A part of a calculation that has no value of its own at an end. */
const NOT_APPLICABLE: CubeCell = { value: null, status: 'not-applicable' };

function ours(value: number): CubeCell {
  return { value, status: null };
}

/** The source's own figure has its status; a sum that is ours has none. */
function endOf(value: number, point: Point | undefined): CubeCell {
  return point?.value === value ? { value, status: point.status } : ours(value);
}

/** What the source shows of an area whose contribution it hides: perhaps one of the ends. */
function withheldRow({ before, after }: PartEnds): CubeRow {
  const ends = [before, after].map((point): CubeCell => {
    return { value: point?.value ?? null, status: point?.status ?? NOT_PUBLISHED };
  });
  const missing = ends.flatMap(({ value, status }) => (value === null && status ? [status] : []));
  const status: CellStatus = missing.includes('suppressed') ? 'suppressed' : (missing[0] ?? 'missing');
  return [...ends, { value: null, status }];
}
