import { buildIfChanged } from './build.mjs';

/** Journeys go through what is built, which is built once for all of them, and only when something has changed. */
export default async function setup() {
  await buildIfChanged();
}
