/** Makes, lists and revokes the tokens that let somebody write: `npm run token -- create --role editor --name «Kari» [--days 90]`. */
import { parseArgs } from 'node:util';
import { ROLES, formatDate, roleSchema } from '@regionpuls/domain';
import { openAgreements } from '@regionpuls/store';
import { dataDirectory } from './dataDirectory.ts';

const USAGE = `Bruk:
  npm run token -- create --role ${ROLES.join('|')} --name NAVN [--days DAGER]
  npm run token -- list
  npm run token -- revoke NUMMER

Nøkkelen vises én gang. Den varer i 90 dager hvis ikke annet er oppgitt, høyst 366.
Miljø: DATA_DIR (mappen med databasene).`;
const MOST_DAYS = 366;

class UsageError extends Error {}

async function run(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help) return console.log(USAGE);
  if (!['create', 'list', 'revoke'].includes(command ?? '')) {
    throw new UsageError(command ? `«${command}» er ikke en kommando.` : 'Oppgi en kommando.');
  }
  const draft = command === 'create' ? readDraft(values, rest) : null;
  const id = command === 'revoke' ? readId(rest) : null;
  const agreements = openAgreements({ directory: dataDirectory });
  try {
    if (draft) {
      const { access, token } = await agreements.createAccess(draft);
      console.log(
        `Nøkkel nr. ${access.id} for ${access.name} (${access.role}), gyldig til og med ${formatDate(access.expires.slice(0, 10), 'nb')}:`,
      );
      console.log(token);
      console.log('Ta vare på den nå. Den kan ikke vises igjen.');
    } else if (id !== null) {
      const { name } = await agreements.revokeAccess(id);
      console.log(`Nøkkel nr. ${id} (${name}) er trukket tilbake.`);
    } else {
      const all = await agreements.accesses();
      if (all.length === 0) console.log('Det finnes ingen nøkler.');
      for (const access of all) {
        const state = access.revoked
          ? `trukket tilbake ${formatDate(access.revoked.slice(0, 10), 'nb')}`
          : Date.parse(access.expires) <= Date.now()
            ? `utløpt ${formatDate(access.expires.slice(0, 10), 'nb')}`
            : `gyldig til ${formatDate(access.expires.slice(0, 10), 'nb')}`;
        console.log(`${access.id}  ${access.role}  ${access.name}  ${state}`);
      }
    }
  } finally {
    await agreements.close();
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        name: { type: 'string' },
        days: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readDraft(values: { role?: string; name?: string; days?: string }, rest: string[]) {
  if (rest.length > 0) throw new UsageError(`«create» tar ikke «${rest.join(' ')}».`);
  const role = roleSchema.safeParse(values.role);
  if (!role.success) throw new UsageError(`--role må være ${ROLES.join(' eller ')}.`);
  const name = values.name?.trim() ?? '';
  if (name === '' || name.length > 80) throw new UsageError('--name må være ett til 80 tegn.');
  const days = Number(values.days ?? '90');
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new UsageError(`--days må være et helt tall fra 1 til ${MOST_DAYS}.`);
  }
  return { role: role.data, name, days };
}

function readId(rest: string[]): number {
  const id = Number(rest[0]);
  if (rest.length !== 1 || !Number.isInteger(id) || id < 1) {
    throw new UsageError('«revoke» trenger nummeret på nøkkelen. «list» viser numrene.');
  }
  return id;
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
