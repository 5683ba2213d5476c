/** Every word that was ever published in a link still works: old word on the left, today's on the right. */
export const renamedKeys: Readonly<Record<string, string>> = {
  area: 'locality',
  cdp: 'partnership',
  measure: 'indicator',
  time: 'period',
};

export const renamedPages: Readonly<Record<string, string>> = {
  outcomes: 'overview',
  measure: 'indicator',
  actions: 'plan',
};
