import { Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type Report, formatNumber, remarkSeveritySchema } from '@regionpuls/domain';
import { useDataReader } from '../useDataReader.ts';
import { RemarkList } from './RemarkList.tsx';

/** So many notes are read at a glance; the rest can be asked for. */
const NOTES_SHOWN = 3;

interface RemarkSectionsProps {
  report: Pick<Report, 'remarks' | 'outcome'>;
  level: 2 | 3;
}

/** What the checks have to say, gravest first. */
export function RemarkSections({ report, level }: RemarkSectionsProps) {
  const { d, language } = useDataReader();
  const groups = remarkSeveritySchema.options.flatMap((severity) => {
    const remarks = report.remarks.filter((remark) => remark.severity === severity);
    const few = severity === 'note' ? NOTES_SHOWN : remarks.length;
    // One more takes no more room than the way to it.
    const shown = remarks.length <= few + 1 ? remarks : remarks.slice(0, few);
    return remarks.length > 0 ? [{ severity, shown, rest: remarks.slice(shown.length) }] : [];
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
          {groups.map(({ severity, shown, rest }) => (
            <div key={severity} className="remarks__group" data-severity={severity}>
              <Heading level={level === 2 ? 3 : 4} data-size="2xs">
                {report.outcome === 'failed' ? d.outcomes.failed : d.report.severities[severity]}
              </Heading>
              <Paragraph className="quiet">
                {report.outcome === 'failed' ? d.report.failedText : d.report.severityTexts[severity]}
              </Paragraph>
              <RemarkList remarks={shown} />
              {rest.length > 0 && (
                <Details data-size="sm" data-color="neutral">
                  <Details.Summary>
                    {d.report.allRemarks(formatNumber(rest.length, language))}
                  </Details.Summary>
                  <Details.Content>
                    <RemarkList remarks={rest} />
                  </Details.Content>
                </Details>
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
