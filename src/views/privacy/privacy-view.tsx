import { type MessageKey, plural, useTranslate } from '../shared/translate.ts';

interface PrivacyViewProps {
  /** Permissions by the browser's own names that the extension has without being asked. */
  permissions: readonly string[];
  /** Sites on the list that the browser grants. */
  sites: readonly string[];
  /** The policy that the browser holds the extension's own pages to. */
  policy: string;
}

const WHY: Record<string, MessageKey> = {
  activeTab: 'privacy_active_tab',
  scripting: 'privacy_scripting',
  storage: 'privacy_storage',
  contextMenus: 'privacy_context_menus',
};

/** What the extension may do and why, and how to check that nothing leaves the device. */
export function PrivacyView({ permissions, sites, policy }: PrivacyViewProps) {
  const t = useTranslate();
  return (
    <main>
      <h1>{t('privacy_title')}</h1>
      <p>{t('privacy_text')}</p>
      <h2>{t('privacy_permissions')}</h2>
      <dl class="rows permissions">
        {permissions.map((name) => (
          <div key={name} data-permission={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{WHY[name] ? t(WHY[name]) : t('privacy_unknown')}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('privacy_sites')}</h2>
      <p>{sites.length === 0 ? t('options_access_none') : plural(t, 'options_access', sites.length)}</p>
      {sites.length > 0 && (
        <ul class="rows">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
            </li>
          ))}
        </ul>
      )}
      <h2>{t('privacy_kept')}</h2>
      <p>{t('data_text')}</p>
      <p>{t('privacy_private_windows')}</p>
      <h2>{t('privacy_check')}</h2>
      <ol class="steps">
        <li>{t('privacy_check_policy')}</li>
        <li>{t('privacy_check_network')}</li>
        <li>{t('privacy_check_source')}</li>
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} dir="ltr">
        {policy.split('; ').join(';\n')}
      </pre>
    </main>
  );
}
