import { type LocalizedText, type Remark, formatNumber, inEveryLanguage } from '@regionpuls/domain';
import type { Delivery as StoredDelivery } from '@regionpuls/store';

/** Below this a delivery is a few figures that somebody sends. */
const NOTABLE = 100;
const FACTOR = 2;

/**
 * Doubts a file with less than half the rows it had last time, as one that was cut between two lines has. Last time is the newest
 * delivery of the same source and name, digits aside, that was read in the same way.
 * @param deliveries newest first.
 */
export function checkRowCount(
  {
    source,
    fileName,
    options,
    rows,
  }: { source: string; fileName: string; options: Record<string, string>; rows: number },
  deliveries: readonly StoredDelivery[],
): Remark[] {
  const name = kindOf(fileName, options);
  const last = deliveries.find((one) => one.source === source && kindOf(one.fileName, one.options) === name);
  const before = last ? rowsOf(last.report) : null;
  if (before === null || before < NOTABLE || rows * FACTOR >= before) return [];
  return [
    { rule: 'row-count', severity: 'doubt', message: countText(rows, before), places: [], count: rows },
  ];
}

/** «nav-kommune-2026-02.csv» and «nav-kommune-2026-03.csv» are of one kind. */
function kindOf(fileName: string, options: Record<string, string>): string {
  const reading = Object.entries(options).filter(([option]) => option !== 'published');
  return JSON.stringify([fileName.replace(/\d+/g, '#'), reading.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Reports of earlier versions have other shapes; this has always been the same. */
function rowsOf(report: unknown): number | null {
  const rows = typeof report === 'object' && report !== null && 'rows' in report ? report.rows : null;
  return typeof rows === 'number' ? rows : null;
}

function countText(rows: number, before: number): LocalizedText {
  const words = {
    nb: ['filen har', 'rader; forrige gang hadde den', 'Mangler det noe?'],
    nn: ['fila har', 'rader; førre gong hadde ho', 'Manglar det noko?'],
    en: ['the file has', 'rows; last time it had', 'Is something missing?'],
  };
  return inEveryLanguage((language) => {
    const [has, had, question] = words[language];
    return `${has} ${formatNumber(rows, language)} ${had} ${formatNumber(before, language)}. ${question}`;
  });
}
