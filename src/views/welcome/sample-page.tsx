import type { Ref } from 'preact';
import { useTranslate } from '../shared/translate.ts';

/** Where the made-up page would lie. */
export const SAMPLE_SITE = 'harbour-post.example';
export const SAMPLE_ADDRESS = `https://${SAMPLE_SITE}/town/library-stays-open`;

/** Reached with the mouse at most: nobody wants to tab through an advertisement. */
const Teaser = ({ slug, children }: { slug: string; children: string }) => (
  <a href={`https://${SAMPLE_SITE}/${slug}`} tabIndex={-1}>
    {children}
  </a>
);

/** A made-up news page in miniature, with what such pages put around and into an article. Its links lead nowhere. */
export function SamplePage({ page }: { page: Ref<HTMLDivElement> }) {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here: clicks on its links are dropped
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links are out of the keyboard's reach
    <div class="sample" ref={page} onClick={(event) => event.preventDefault()}>
      <header class="masthead">
        <b>{t('welcome_sample_outlet')}</b>
        <nav>
          <Teaser slug="town">{t('welcome_sample_menu_news')}</Teaser>{' '}
          <Teaser slug="sport">{t('welcome_sample_menu_sport')}</Teaser>{' '}
          <Teaser slug="subscribe">{t('welcome_sample_menu_subscribe')}</Teaser>
        </nav>
      </header>
      <div class="columns">
        <article>
          <h3>{t('welcome_sample_title')}</h3>
          <p class="byline">{t('welcome_sample_byline')}</p>
          <div class="share-buttons social-share">
            <Teaser slug="share">{t('welcome_sample_share')}</Teaser>{' '}
            <Teaser slug="comments">{t('welcome_sample_comments')}</Teaser>
          </div>
          <p>{t('welcome_sample_text_1')}</p>
          <p>{t('welcome_sample_text_2')}</p>
          <section class="newsletter newsletter-signup">
            <h4>{t('welcome_sample_newsletter_title')}</h4>
            <p>{t('welcome_sample_newsletter_text')}</p>
            <form>
              <input
                type="email"
                tabIndex={-1}
                aria-label={t('welcome_sample_email')}
                placeholder={t('welcome_sample_email')}
              />
              <button type="button" tabIndex={-1}>
                {t('welcome_sample_sign_up')}
              </button>
            </form>
          </section>
          <p>{t('welcome_sample_text_3')}</p>
          <p>{t('welcome_sample_text_4')}</p>
          <aside class="related read-more">
            <Teaser slug="cafes">{t('welcome_sample_read_more')}</Teaser>
          </aside>
          <p>{t('welcome_sample_text_5')}</p>
        </article>
        <aside class="most-read">
          <h4>{t('welcome_sample_most_read')}</h4>
          <ol>
            {(['welcome_sample_story_1', 'welcome_sample_story_2', 'welcome_sample_story_3'] as const).map((story) => (
              <li key={story}>
                <Teaser slug={story}>{t(story)}</Teaser>
              </li>
            ))}
          </ol>
        </aside>
      </div>
    </div>
  );
}
