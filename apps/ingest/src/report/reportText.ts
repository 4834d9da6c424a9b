/** The report in plain Norwegian for a terminal. */
import {
  type Changes,
  type Remark,
  type Report,
  type Revision,
  formatNumber,
  formatPeriod,
  formatPlace,
  formatPublished,
  nameBreakdown,
} from '@regionpuls/domain';

const OUTCOMES: Record<Report['outcome'], string> = {
  published: 'publisert',
  unchanged: 'uendret: nøyaktig denne filen er lagt inn før. Ingenting er endret.',
  checked: 'kontrollert, ikke publisert (prøvekjøring)',
  quarantined: 'ikke publisert. Ingen tall er endret.',
  refused: 'avvist. Ingenting er lagret.',
  failed: 'ikke hentet. Ingenting er lagret.',
};
const SEVERITIES: Record<Remark['severity'], string> = {
  error: 'FEIL',
  doubt: 'TVIL',
  warning: 'Advarsel',
  note: 'Merk',
};
const RELEASES_SHOWN = 3;
const REVISIONS_SHOWN = 10;

export function reportText(report: Report): string {
  const { fileName, outcome, rows, series, releases, remarks, changes, accepted } = report;
  const lines = [`${fileName}: ${OUTCOMES[outcome]}`];
  if (rows > 0) {
    lines.push(`  ${count(rows, 'rad', 'rader')} i ${count(series, 'serie', 'serier')}.`);
  }
  if (releases.length > 0) lines.push(`  ${releasesText(releases)}`);
  for (const severity of ['error', 'doubt', 'warning', 'note'] as const) {
    lines.push(...remarks.filter((one) => one.severity === severity).map((one) => `  ${remarkText(one)}`));
  }
  if (accepted) lines.push(`  Godtatt av ${accepted.by}: ${accepted.reason}`);
  if (changes && outcome !== 'refused' && outcome !== 'unchanged') lines.push(...changesText(changes));
  if (report.hiddenRates > 0 && outcome !== 'refused') {
    lines.push(
      `  ${count(report.hiddenRates, 'andel er skjult', 'andeler er skjult')} fordi antallet er skjult.`,
    );
  }
  return lines.join('\n');
}

/** «FEIL, linje 7, kolonne value: …», «Advarsel: … (3 rader, linje 2, 3, 8)». */
export function remarkText(
  { rule, severity, message, places, count: rows }: Remark,
  fileName?: string,
): string {
  const shown = places.map((place) => formatPlace(place, 'nb')).filter(Boolean);
  const file = fileName === undefined ? [] : [fileName];
  if (rule === 'reading') return [SEVERITIES[severity], ...file, ...shown].join(', ') + `: ${message.nb}`;
  const lines = places.map(({ line }) => line);
  // Several lines of a text are told as a list.
  const where =
    shown.length > 1 && places.every(({ sheet, column }) => sheet === undefined && column === undefined)
      ? `linje ${lines.join(', ')}`
      : shown.join('; ');
  if (where === '') return `${SEVERITIES[severity]}: ${message.nb}`;
  const total = rows > 1 ? `${formatNumber(rows, 'nb')} rader, ` : '';
  return `${SEVERITIES[severity]}: ${message.nb} (${total}${where}${rows > places.length ? ' …' : ''})`;
}

function releasesText(releases: Report['releases']): string {
  const names = releases.map(({ precision, ...release }) =>
    precision === 'not-before'
      ? `udatert, ${formatPublished({ ...release, precision }, 'nb')}`
      : formatPublished({ ...release, precision }, 'nb'),
  );
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
  const decimals = Math.max(decimalsOf(before), decimalsOf(after));
  const show = (value: number | null) => (value === null ? 'uten tall' : formatNumber(value, 'nb', decimals));
  const percent =
    before && after !== null
      ? ` (${formatNumber(((after - before) / before) * 100, 'nb', 1, 'exceptZero')} %)`
      : '';
  const part = breakdown === 'total' ? '' : `, ${nameBreakdown(breakdown, 'nb')}`;
  return `  Revidert: ${indicator}, region ${region}${part}, ${formatPeriod(period, 'nb')}: ${show(before)} → ${show(after)}${percent}`;
}

/** As many as tell the value, at most four. */
function decimalsOf(value: number | null): number {
  return Math.min(4, String(value ?? '').split('.')[1]?.length ?? 0);
}

function count(number: number, one: string, many: string): string {
  return `${formatNumber(number, 'nb')} ${number === 1 ? one : many}`;
}
