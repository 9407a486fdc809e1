// 登记的一行: how a path names one row of a register.

export const rowName = {
  register: '登记簿的名称，见 listRegisters',
  key: '一行的编号；由几段组成的，各段之间用 ~ 连接，如 D232000001~municipal',
} as const;
