// 冲突的英文大意: a gloss beside the register's own words, for the conflicts that touch measure 6.

export const conflictGloss: Readonly<Record<string, string>> = {
  'LC-02':
    'Measure 6 lets a firm take work beyond its certificate; the Construction Law forbids work beyond the scope of the certificate. Every answer therefore says “taken on by policy”, and the employer decides and records whether to accept.',
  'LC-03':
    'In a consortium of one speciality the lowest certificate counts in law, while measure 6 reaches beyond the certificate. Both are computed; the stricter one, by the certificate, is the default.',
  'LC-06':
    'The text gives no ratio for a “full guarantee”; a performance bond may not exceed 10% of the contract price. 10% is taken as the ceiling, and a letter of guarantee is always accepted in place of cash.',
};
