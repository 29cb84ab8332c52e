/** A secret of a machine's client, without its words. `since` is an RFC 3339 moment. */
export type MachineSecret = { readonly id: string; readonly since: string };

/** The secrets of the client of one State's machines: one, or two while they change. All throw where the pool does not answer. */
export type MachineSecrets = {
  /** By which id the machines ask for tokens. */
  readonly client: string;
  all(): Promise<readonly MachineSecret[]>;
  /** The only time that the secret is told. */
  add(): Promise<MachineSecret & { readonly secret: string }>;
  end(id: string): Promise<void>;
};
