/** The part of a built manifest that says what the extension may do. */
export interface BuiltManifest {
  manifest_version?: number;
  permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  [key: string]: unknown;
}

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

/** Keys that would show a warning at install, run in every page, or let pages find out about the extension. */
const FORBIDDEN = [
  ...['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'],
  ...['optional_permissions', 'sandbox', 'devtools_page', 'chrome_settings_overrides', 'chrome_url_overrides'],
];

/** Directives of the pages' policy that must be there word for word. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Where the manifest asks for more than the product needs, or guards its pages less than it can. */
export function manifestProblems(manifest: BuiltManifest): string[] {
  const problems: string[] = [];
  const permissions = [...(manifest.permissions ?? [])].sort();
  if (manifest.manifest_version !== 3) problems.push('manifest_version is not 3');
  if (permissions.join() !== PERMISSIONS.join()) problems.push(`permissions are ${permissions.join(', ')}`);
  for (const key of FORBIDDEN) if (key in manifest) problems.push(`${key} is there`);
  const hosts = manifest.optional_host_permissions ?? [];
  if (hosts.some((host) => !/^https?:\/\/\*\/\*$/.test(host))) problems.push(`optional hosts are ${hosts.join(', ')}`);
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const directives = policy.split(';').map((directive) => directive.trim());
  for (const wanted of POLICY) if (!directives.includes(wanted)) problems.push(`the pages' policy lacks ${wanted}`);
  if (/unsafe|data:|blob:|https?:|\*/.test(policy)) problems.push(`the pages' policy is too wide: ${policy}`);
  return problems;
}
