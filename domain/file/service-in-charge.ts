/** The service that handles the case on one side, with its own file reference, which both sides may quote. */
export type ServiceInCharge = {
  readonly authority: string;
  readonly unit?: string;
  readonly official?: string;
  readonly reference: string;
  readonly email?: string;
  readonly phone?: string;
};
