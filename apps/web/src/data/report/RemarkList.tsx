import { type Remark, formatNumber, formatPlace } from '@regionpuls/domain';
import { useDataReader } from '../useDataReader.ts';

/** Remarks in plain words, each with the first places concerned. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  const { d, language } = useDataReader();
  return (
    <ul className="remark-list">
      {remarks.map(({ rule, message, places, count }, index) => {
        const written = [...new Set(places.map((place) => formatPlace(place, language)))].filter(Boolean);
        const where = written.join('; ');
        return (
          <li key={`${rule} ${index}`}>
            {message[language]}
            {where && (
              <small>
                {d.report.where}: {where}
                {count > written.length && ` (${d.report.concerned(formatNumber(count, language))})`}
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}
