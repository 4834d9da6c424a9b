/** An ingest in plain Norwegian for a terminal. */
import { type Ingest, formatDate } from '@regionpuls/domain';
import { reportText } from './reportText.ts';

export function ingestText({ id, report, gate }: Ingest): string {
  const text = reportText(report);
  const stops = report.remarks.some(({ severity }) => severity === 'error' || severity === 'doubt');
  if (report.outcome === 'checked' && stops) return `${text}\n  På ordentlig ville den kommet i karantene.`;
  if (gate?.state !== 'waiting') return text;
  const next = gate.acceptable
    ? `npm run ingest -- accept ${id} --by NAVN --reason BEGRUNNELSE, eller discard ${id}`
    : `les filen på en annen måte (reread ${id}), eller npm run ingest -- discard ${id} --by NAVN --reason BEGRUNNELSE`;
  return `${text}\n  Inntak ${id} venter i karantene: ${next}.`;
}

export function waitingText(ingests: readonly Ingest[]): string {
  if (ingests.length === 0) return 'Ingenting venter i karantene.';
  return ingests
    .map(({ id, finished, report, gate }) => {
      const [first] = report.remarks.filter(({ severity }) => severity === 'error' || severity === 'doubt');
      const can = gate?.acceptable ? 'kan godtas' : 'kan ikke godtas';
      return `${id}  ${formatDate(finished.slice(0, 10), 'nb')}  ${report.source}  ${report.fileName}  (${can}): ${first?.message.nb ?? ''}`;
    })
    .join('\n');
}
