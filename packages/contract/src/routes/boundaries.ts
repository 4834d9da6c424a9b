/** The land of regions, for drawing maps. */
import { regionCodeSchema } from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from '../route.ts';
import { none } from './parts.ts';

const level = z.enum(['county', 'municipality']);
const year = z.int().meta({ description: 'The borders are those of 1 January', examples: [2024] });

/** A line in whole units: where it begins (x, y), then the way from each place to the next (dx, dy). */
const stepsSchema = z.array(z.int());

export const landSchema = z.object({
  level,
  year,
  /** Who made the boundaries, on what terms, and for which year: to be shown under every map of them. */
  credit: z.object({ origin: z.string(), licence: z.string(), year }),
  outlines: z.object({
    width: z.int(),
    height: z.int(),
    areas: z
      .array(z.object({ code: regionCodeSchema, rings: z.array(stepsSchema) }))
      .meta({ description: 'Closed lines without their last step; a ring inside another is a hole in it' }),
    borders: z
      .array(stepsSchema)
      .meta({ description: 'Borders between municipalities of different counties' }),
  }),
});
export type LandOfYear = z.infer<typeof landSchema>;

export const readBoundaries = defineRoute({
  method: 'GET',
  path: '/api/v1/boundaries',
  operationId: 'readBoundaries',
  summary: 'Which boundaries are loaded, and with level and year the land of each region laid out in a plane',
  tags: ['catalogue'],
  params: none,
  query: z
    .strictObject({
      level: level.optional(),
      year: z.coerce.number().int().min(1838).max(2200).optional().meta({
        description: 'Any year in whose borders the regions are those of a loaded year',
      }),
    })
    .refine(({ level: asked, year: of }) => of === undefined || asked !== undefined, {
      path: ['level'],
      error: 'is missing; «year» needs a level',
    }),
  response: z.object({
    sets: z.array(
      z.object({
        level,
        year,
        /** Years whose 1 January has the same regions as the set's own; `to` is null while they are in force. */
        from: z.int(),
        to: z.int().nullable(),
        origin: z.string(),
        licence: z.string(),
        recorded: z.iso.datetime(),
      }),
    ),
    /** Null unless level and year are asked for. */
    land: landSchema.nullable(),
  }),
});
