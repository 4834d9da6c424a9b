import { useNavigate } from 'react-router';
import { useReader } from '../../reader/useReader.ts';
import type { DataTexts } from '../../texts/data/texts.ts';

/** What was just done, to be said on the page one comes to. */
export type Done = keyof DataTexts['report']['done'];

/** Goes to the report of an ingest and says there what was done. */
export function useReport(): (id: number, done: Done) => void {
  const { to } = useReader();
  const navigate = useNavigate();
  return (id, done) => void navigate(to(`/data/inntak/${id}`), { state: { done } });
}
