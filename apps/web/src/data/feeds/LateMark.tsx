import { useDataReader } from '../useDataReader.ts';

/** Late, as a mark and a word. */
export function LateMark() {
  const { d } = useDataReader();
  return (
    <span className="verdict" data-tone="poor">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="11" />
        <path d="M12 6.5v7M12 17.2v.2" />
      </svg>
      {d.feeds.late}
    </span>
  );
}
