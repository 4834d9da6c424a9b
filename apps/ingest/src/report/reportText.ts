/** The report in plain Norwegian for a terminal. */
import { formatDate, formatNumber, formatPeriod } from '@regionpuls/domain';
import { problemText } from '@regionpuls/formats';
import type { Finding } from '../check/finding.ts';
import type { Changes, Revision } from '../compareWithArchive.ts';
import type { Report } from './report.ts';

const OUTCOMES: Record<Report['outcome'], string> = {
  published: 'publisert',
  unchanged: 'uendret: nøyaktig denne filen er lagt inn før. Ingenting er endret.',
  checked: 'kontrollert, ikke publisert (prøvekjøring)',
  refused: 'avvist. Ingenting er lagret.',
};
const SEVERITIES: Record<Finding['severity'], string> = { error: 'FEIL', warning: 'Advarsel', note: 'Merk' };
const RELEASES_SHOWN = 3;
const REVISIONS_SHOWN = 10;

export function reportText(report: Report): string {
  const { fileName, outcome, rows, series, releases, problems, findings, changes } = report;
  const lines = [`${fileName}: ${OUTCOMES[outcome]}`];
  if (rows > 0) {
    lines.push(`  ${count(rows, 'rad', 'rader')} i ${count(series, 'serie', 'serier')}.`);
  }
  if (releases.length > 0) lines.push(`  ${releasesText(releases)}`);
  lines.push(...problems.map((problem) => `  FEIL, ${problemText(problem)}`));
  for (const severity of ['error', 'warning', 'note'] as const) {
    lines.push(...findings.filter((one) => one.severity === severity).map((one) => `  ${findingText(one)}`));
  }
  if (changes && outcome !== 'refused' && outcome !== 'unchanged') lines.push(...changesText(changes));
  if (report.hiddenRates > 0 && outcome !== 'refused') {
    lines.push(
      `  ${count(report.hiddenRates, 'andel er skjult', 'andeler er skjult')} fordi antallet er skjult.`,
    );
  }
  return lines.join('\n');
}

export function findingText({ severity, message, lines, count: rows }: Finding): string {
  const shown = lines.join(', ') + (rows > lines.length ? ' …' : '');
  const where =
    lines.length === 0
      ? ''
      : ` (${rows === 1 ? 'linje' : `${formatNumber(rows, 'nb')} rader, linje`} ${shown})`;
  return `${SEVERITIES[severity]}: ${message}${where}`;
}

function releasesText(releases: Report['releases']): string {
  const one = ({ published, precision }: Report['releases'][number]) =>
    precision === 'not-before'
      ? `udatert, tidligst ${formatDate(published, 'nb')}`
      : precision === 'month'
        ? formatPeriod(published.slice(0, 7), 'nb')
        : formatDate(published, 'nb');
  const names = releases.map(one);
  if (names.length <= RELEASES_SHOWN) return `Publisert ${names.join('; ')}.`;
  return `${names.length} publiseringer, fra ${names[0]!} til ${names.at(-1)!}.`;
}

function changesText({ added, revised, unchanged, newPeriods, revisions }: Changes): string[] {
  const lines = [
    `  Mot arkivet: ${count(added, 'ny verdi', 'nye verdier')}, ${count(revised, 'revidert', 'reviderte')}, ${count(unchanged, 'uendret', 'uendrede')}.`,
  ];
  for (const { indicator, from, to, count: periods } of newPeriods) {
    lines.push(
      `  Nye perioder for ${indicator}: ${periods === 1 ? from : `${from} til ${to} (${periods})`}.`,
    );
  }
  lines.push(...revisions.slice(0, REVISIONS_SHOWN).map(revisionText));
  if (revised > REVISIONS_SHOWN)
    lines.push(`  … og ${count(revised - REVISIONS_SHOWN, 'revisjon', 'revisjoner')} til.`);
  return lines;
}

function revisionText({ indicator, region, breakdown, period, before, after }: Revision): string {
  const show = (value: number | null) =>
    value === null ? 'uten tall' : formatNumber(value, 'nb', Number.isInteger(value) ? 0 : 1);
  const percent =
    before && after !== null
      ? ` (${formatNumber(((after - before) / before) * 100, 'nb', 1, 'exceptZero')} %)`
      : '';
  const part = breakdown === 'total' ? '' : `, ${breakdown}`;
  return `  Revidert: ${indicator}, region ${region}${part}, ${period}: ${show(before)} → ${show(after)}${percent}`;
}

function count(number: number, one: string, many: string): string {
  return `${formatNumber(number, 'nb')} ${number === 1 ? one : many}`;
}
