/** Every word that was ever published in a link still works: old word on the left, today's on the right. */
export const renamedKeys: Readonly<Record<string, string>> = {
  area: 'locality',
  cdp: 'partnership',
  measure: 'indicator',
  time: 'period',
};

/** Values of one key. */
export const renamedChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  list: { overdue: 'late', 'off-target-without-action': 'concern-without-action' },
  order: { 'days-overdue': 'days-late', 'days-overdue-descending': 'days-late-descending' },
};

export const renamedPages: Readonly<Record<string, string>> = {
  outcomes: 'overview',
  measure: 'indicator',
  actions: 'plan',
};
