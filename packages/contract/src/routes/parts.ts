/** What several routes are made of. */
import { regionSchema } from '@regionpuls/domain';
import { z } from 'zod';

/** No parameters: anything given is refused. */
export const none = z.strictObject({});

export const regionName = regionSchema.pick({ code: true, label: true });
