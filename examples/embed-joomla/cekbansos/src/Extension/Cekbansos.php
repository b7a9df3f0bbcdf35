<?php

namespace BansosKit\Plugin\Content\Cekbansos\Extension;

\defined('_JEXEC') or die;

use Joomla\CMS\Event\Content\ContentPrepareEvent;
use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\Event\SubscriberInterface;

/** Puts the element where an article says {cekbansos}, {cekbansos wilayah=32.73} or {cekbansos wilayah=32.73 bahasa=en}. */
final class Cekbansos extends CMSPlugin implements SubscriberInterface
{
    /** The code is digits and a dot, so nothing an author writes ends up in the markup as it is. */
    private const TAG = '/\{cekbansos(?:\s+wilayah=(\d\d(?:\.?\d\d)?))?(?:\s+bahasa=(id|en))?\s*\}/';

    public static function getSubscribedEvents(): array
    {
        return ['onContentPrepare' => 'prepare'];
    }

    public function prepare(ContentPrepareEvent $event): void
    {
        $article = $event->getItem();

        if ($event->getContext() === 'com_finder.indexer' || !isset($article->text)) {
            return;
        }

        $count = 0;
        $instansi = htmlspecialchars((string) $this->getApplication()->get('sitename'), ENT_QUOTES);
        $article->text = preg_replace_callback(
            self::TAG,
            static fn (array $found): string => self::markup($found[1] ?? '', $found[2] ?? '', $instansi),
            $article->text,
            -1,
            $count
        );

        if ($count > 0) {
            $this->getApplication()->getDocument()->getWebAssetManager()->registerAndUseScript(
                'plg_content_cekbansos',
                'plg_content_cekbansos/bansos.js',
                [],
                ['type' => 'module']
            );
        }
    }

    /**
     * No paragraph inside: the tag often stands in one, and the inner one would end it.
     *
     * The language is always said: many sites still have Joomla's own lang="en-gb", which would make the element speak English.
     */
    private static function markup(string $region, string $language, string $instansi): string
    {
        return '<bansos-cek lang="' . ($language === 'en' ? 'en' : 'id') . '"'
            . ($region === '' ? '' : ' region="' . $region . '"')
            . ' instansi="' . $instansi . '"><a href="https://cekbansos.kemensos.go.id/">'
            . ($language === 'en' ? 'Check the official status' : 'Cek status resmi bansos') . '</a></bansos-cek>';
    }
}
