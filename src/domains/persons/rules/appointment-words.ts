// 职务的写法: what a person is appointed to be on a work.

export const appointmentName = {
  leader: '项目负责人',
  'technical-leader': '技术负责人',
  'safety-officer': '安全员',
  'quality-officer': '质量员',
  'site-officer': '施工员',
  other: '其他',
} as const;
export type AppointmentRole = keyof typeof appointmentName;

export const appointmentByWord: Readonly<Record<string, AppointmentRole>> = {
  ...(Object.fromEntries(
    (Object.entries(appointmentName) as [AppointmentRole, string][]).flatMap(([code, name]) => [
      [name, code],
      [code, code],
    ]),
  ) as Record<string, AppointmentRole>),
  项目经理: 'leader',
  项目技术负责人: 'technical-leader',
  专职安全员: 'safety-officer',
  专职安全生产管理人员: 'safety-officer',
};
