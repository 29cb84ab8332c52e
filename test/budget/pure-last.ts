import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A process that several files share is kept only while its own files come next, and so the files of a project stay together. */
const order = ['alone', 'store', 'pure'];

const placeOf = ({ project }: TestSpecification): number => order.indexOf(project.name);

/**
 * The greatest files first within each project, as the runner has it, and at the end those that start nothing: they are many and short,
 * and nothing long is left over when the other core has no more to do.
 */
export class PureLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
