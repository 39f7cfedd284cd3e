/** For `need_results` of the "list all" calls, which without it only count. */
export const WITH_RESULTS = 1;
