import { type Remark, formatNumber, formatPlace } from '@regionpuls/domain';
import { useDataReader } from '../useDataReader.ts';
import { nameCell, nameCodes } from './nameCodes.ts';
import { useNames } from './useNames.ts';

/** Remarks in plain words, each with the first places concerned. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  const { d, language } = useDataReader();
  const names = useNames();
  return (
    <ul className="remark-list">
      {remarks.map(({ rule, message, places, count }, index) => {
        const told = places.map((place) => nameCell(place, names) ?? formatPlace(place, language));
        const written = [...new Set(told)].filter(Boolean);
        const where = written.join('; ');
        return (
          <li key={`${rule} ${index}`}>
            {nameCodes(message[language], names)}
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
