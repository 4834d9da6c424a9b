/** How tables that are not ours are read. */
import { listMappings, saveMapping } from '@regionpuls/contract';
import { savedMappingSchema } from '@regionpuls/domain';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { mount } from '../mount.ts';
import { badParameter } from '../problems.ts';
import { type Sources, requireIndicator } from '../sources.ts';
import { type Intake, valueOf } from './ingests.ts';

export function answerMappings(app: FastifyInstance, sources: Sources, intake: Intake | undefined): void {
  mount(app, listMappings, async () => ({ mappings: await sources.figures.mappings() }));
  if (!intake) return;

  mount(app, saveMapping, async ({ params, body, access }) => {
    if (body.name !== params.name)
      throw badParameter('name', `is «${params.name}» in the address and another in the body`);
    for (const { indicator } of body.values) requireIndicator(sources, indicator);
    if (!sources.cards.some(({ id }) => id === body.source)) {
      throw badParameter(
        'source',
        `there is no source «${body.source}»`,
        sources.cards.map(({ id }) => id),
      );
    }
    await mkdir(intake.folder, { recursive: true });
    const path = join(intake.folder, `${randomUUID()}.json`);
    try {
      await writeFile(path, JSON.stringify(body), { mode: 0o600 });
      const answer = await intake.run(['save-mapping', path, '--by', access!.name]);
      if (!answer.ok && answer.kind === 'usage') throw badParameter('body', answer.reason);
      return savedMappingSchema.parse(valueOf(answer));
    } finally {
      await rm(path, { force: true });
    }
  });
}
