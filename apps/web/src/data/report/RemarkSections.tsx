import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type Report, remarkSeveritySchema } from '@regionpuls/domain';
import { useDataReader } from '../useDataReader.ts';
import { RemarkList } from './RemarkList.tsx';

/** What the checks have to say, gravest first. */
export function RemarkSections({ report, level }: { report: Pick<Report, 'remarks'>; level: 2 | 3 }) {
  const { d } = useDataReader();
  const groups = remarkSeveritySchema.options.flatMap((severity) => {
    const remarks = report.remarks.filter((remark) => remark.severity === severity);
    return remarks.length > 0 ? [{ severity, remarks }] : [];
  });
  return (
    <section aria-label={d.report.remarks}>
      <Heading level={level} data-size="sm">
        {d.report.remarks}
      </Heading>
      {groups.length === 0 ? (
        <Paragraph className="quiet">{d.report.noRemarks}</Paragraph>
      ) : (
        <div className="remarks">
          {groups.map(({ severity, remarks }) => (
            <div key={severity} className="remarks__group" data-severity={severity}>
              <Heading level={level === 2 ? 3 : 4} data-size="2xs">
                {d.report.severities[severity]}
              </Heading>
              <Paragraph className="quiet">{d.report.severityTexts[severity]}</Paragraph>
              <RemarkList remarks={remarks} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
