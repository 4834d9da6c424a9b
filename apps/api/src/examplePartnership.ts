/** The bundled example partnership, so that a first start shows what a target looks like. Marked as an example on screen. */
import { readFileSync } from 'node:fs';
import { partnerSchema, targetSchema } from '@regionpuls/domain';
import type { AgreementsWriter } from '@regionpuls/store';
import { z } from 'zod';

const fileSchema = z.object({ partners: z.array(partnerSchema), targets: z.array(targetSchema) });

/** Adds the examples to an archive without agreements; one that has its own is left alone. */
export async function addExamplePartnership(agreements: AgreementsWriter, file: string): Promise<void> {
  const [targets, partners] = await Promise.all([agreements.targets(), agreements.partners()]);
  if (targets.length > 0 || partners.length > 0) return;
  const example = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const partner of example.partners) await agreements.addPartner(partner);
  for (const target of example.targets) await agreements.addTarget(target);
}
