/** The environment, read once. A wrong value stops the start with a list of what is wrong and what is allowed. */
import { z } from 'zod';

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Where the database and the raw payloads are. */
  DATA_DIR: z.string().min(1),
  /** The address readers use, when it is not `http://HOST:PORT`. */
  PUBLIC_URL: z.url().optional(),
  /** Requests a minute from one address before it is asked to wait. */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(60).default(1200),
  /** The addresses of the proxies in front, whose word is taken for who asks; without them everybody behind a proxy is one. */
  TRUST_PROXY: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
    .optional(),
  /** Whether figures are fetched from their sources by themselves. */
  SCHEDULE: z.enum(['on', 'off']).default('on'),
  /** Megabytes of memory for reading a delivery. */
  INGEST_MEMORY_MB: z.coerce.number().int().min(64).max(65_536).default(512),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});
export type Environment = z.infer<typeof environmentSchema>;

/** @throws Error listing every bad variable. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = environmentSchema.safeParse(variables);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment cannot be used:\n${lines.join('\n')}`);
}
