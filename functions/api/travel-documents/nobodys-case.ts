/** The id of a case that never is: read where no case is known, so that as much is asked of the store as where one is. */
export const nobodysCase = '00000000-0000-0000-0000-000000000000';
