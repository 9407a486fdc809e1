// 登录页的文案.

import { wordingOf } from '../../../web/language/wording.ts';

export const signInWording = wordingOf('sign-in', {
  title: { zh: '登录', en: 'Sign in' },
  text: {
    zh: '文件、参数、冲突登记和招标项目不登录也能看。企业登录后看自己的结论，招标人登录后记录认定，市住建局登录后导入数据。',
    en: 'The document, parameters, conflicts and tenders are open to all. Firms sign in for their own answers, procuring entities to record findings, the bureau to import data.',
  },
  login: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  submit: { zh: '登录', en: 'Sign in' },
  demo: { zh: '演示账号和密码在系统启动时显示在控制台。', en: 'The demo accounts are printed on the console when the system starts.' },
  needed: { zh: '请填写账号和密码。', en: 'Fill in the account and the password.' },
  floor: { zh: '支持 Chromium 83 及以上内核的浏览器（360 极速、搜狗等请用极速模式）。', en: 'Browsers: Chromium 83 or later.' },
});
