/** Who may write. Reading is open; whatever changes something over HTTP needs a token with a role. */
import { z } from 'zod';

/** `editor`: takes deliveries in, decides about those in quarantine, and says how tables are read. */
export const ROLES = ['editor'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** What is known of a token; the token itself is shown once and never kept. */
export const accessSchema = z.object({
  id: z.number().int().positive(),
  name: z.string().min(1).max(80),
  role: roleSchema,
  created: z.iso.datetime(),
  expires: z.iso.datetime(),
  revoked: z.iso.datetime().nullable(),
});
export type Access = z.infer<typeof accessSchema>;
