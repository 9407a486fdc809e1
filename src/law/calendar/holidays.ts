// 节假日安排: the State Council's holidays of each year, and the weekends that are worked for them (调休).

export interface HolidayYear {
  readonly year: number;
  /** The notice of the 国务院办公厅. */
  readonly source: string;
  /** The days were read in the full text of the notice, as the press printed it. */
  readonly verified: boolean;
  /** Both days belong to the holiday. */
  readonly holidays: readonly { readonly name: string; readonly from: string; readonly through: string }[];
  readonly workedWeekends: readonly string[];
}

/** Years without a gap, oldest first. The next one is added when its notice is out. */
export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2024,
    source: '国办发明电〔2023〕7号',
    verified: true,
    holidays: [
      { name: '元旦', from: '2024-01-01', through: '2024-01-01' },
      { name: '春节', from: '2024-02-10', through: '2024-02-17' },
      { name: '清明节', from: '2024-04-04', through: '2024-04-06' },
      { name: '劳动节', from: '2024-05-01', through: '2024-05-05' },
      { name: '端午节', from: '2024-06-10', through: '2024-06-10' },
      { name: '中秋节', from: '2024-09-15', through: '2024-09-17' },
      { name: '国庆节', from: '2024-10-01', through: '2024-10-07' },
    ],
    workedWeekends: ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
  },
  {
    year: 2025,
    source: '国办发明电〔2024〕12号',
    verified: true,
    holidays: [
      { name: '元旦', from: '2025-01-01', through: '2025-01-01' },
      { name: '春节', from: '2025-01-28', through: '2025-02-04' },
      { name: '清明节', from: '2025-04-04', through: '2025-04-06' },
      { name: '劳动节', from: '2025-05-01', through: '2025-05-05' },
      { name: '端午节', from: '2025-05-31', through: '2025-06-02' },
      { name: '国庆节、中秋节', from: '2025-10-01', through: '2025-10-08' },
    ],
    workedWeekends: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    // The press printed the text without its number; the number is the one that later quotations agree on.
    source: '国办发明电〔2025〕7号',
    verified: true,
    holidays: [
      { name: '元旦', from: '2026-01-01', through: '2026-01-03' },
      { name: '春节', from: '2026-02-15', through: '2026-02-23' },
      { name: '清明节', from: '2026-04-04', through: '2026-04-06' },
      { name: '劳动节', from: '2026-05-01', through: '2026-05-05' },
      { name: '端午节', from: '2026-06-19', through: '2026-06-21' },
      { name: '中秋节', from: '2026-09-25', through: '2026-09-27' },
      { name: '国庆节', from: '2026-10-01', through: '2026-10-07' },
    ],
    workedWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];
