import type { View } from '@regionpuls/domain';
import type { OpenSources } from '../openData/openSources.ts';
import type { AskRoute } from './askRoute.ts';
import type { Embed } from './embed.ts';
import { readLineEmbed } from './readLineEmbed.ts';
import { readRegionsEmbed } from './readRegionsEmbed.ts';
import { readTargetEmbed } from './readTargetEmbed.ts';

/** @throws ProblemResponse naming the parameter that cannot be used. */
export function readEmbed(sources: OpenSources, ask: AskRoute, view: View): Promise<Embed> {
  if (view.kind !== 'line') return readRegionsEmbed(sources, ask, view);
  const { target } = view;
  return target ? readTargetEmbed(sources, ask, { ...view, target }) : readLineEmbed(sources, view);
}
