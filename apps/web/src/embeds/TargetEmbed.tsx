import type { Course } from '@regionpuls/charts';
import { useAsOf } from '../figures/useAsOf.ts';
import { useReader } from '../reader/useReader.ts';
import { type ShownTarget, viewOfTarget } from '../targets/viewOfTarget.ts';
import { EmbedDialog } from './EmbedDialog.tsx';

/** A target's course, for other sites. */
export function TargetEmbed({ target, course }: { target: ShownTarget; course: Course }) {
  return <EmbedDialog view={viewOfTarget(target, course, useAsOf(), useReader())} />;
}
