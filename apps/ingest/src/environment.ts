/** The environment, read once. */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const environmentSchema = z.object({
  /** Folder of the databases; made when missing. */
  DATA_DIR: z
    .string()
    .min(
      1,
      'DATA_DIR er tom. Oppgi en mappe, eller la variabelen være udefinert for å bruke mappen var i prosjektet.',
    )
    .default(fileURLToPath(new URL('../../../var', import.meta.url))),
});
export type Environment = z.infer<typeof environmentSchema>;

/** @throws Error naming each bad variable and what was read. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(
    `Miljøet er ikke riktig satt opp:\n${issues.join('\n')}\n  Lest: DATA_DIR=${variables['DATA_DIR'] ?? ''}`,
  );
}
