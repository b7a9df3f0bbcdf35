<?php

namespace BansosKit\Plugin\Content\Cekbansos\Extension;

\defined('_JEXEC') or die;

use Joomla\CMS\Event\Content\ContentPrepareEvent;
use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\Event\SubscriberInterface;

/** Puts the element where an article says {cekbansos} or {cekbansos wilayah=32.73}. */
final class Cekbansos extends CMSPlugin implements SubscriberInterface
{
    // No paragraph inside: the tag often stands in one, and the inner one would end it.
    /** The code is digits and a dot, so nothing an author writes ends up in the markup as it is. */
    private const TAG = '/\{cekbansos(?:\s+wilayah=(\d\d(?:\.?\d\d)?))?\s*\}/';

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
            static fn (array $found): string => '<bansos-cek'
                . (isset($found[1]) ? ' region="' . $found[1] . '"' : '')
                . ' instansi="' . $instansi . '">'
                . '<a href="https://cekbansos.kemensos.go.id/">Cek status resmi bansos</a></bansos-cek>',
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
}
