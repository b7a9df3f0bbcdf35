<?php

\defined('_JEXEC') or die;

use BansosKit\Plugin\Content\Cekbansos\Extension\Cekbansos;
use Joomla\CMS\Extension\PluginInterface;
use Joomla\CMS\Factory;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;
use Joomla\Event\DispatcherInterface;

return new class () implements ServiceProviderInterface {
    public function register(Container $container): void
    {
        $container->set(PluginInterface::class, function (Container $container) {
            $plugin = new Cekbansos(
                $container->get(DispatcherInterface::class),
                (array) PluginHelper::getPlugin('content', 'cekbansos')
            );
            $plugin->setApplication(Factory::getApplication());

            return $plugin;
        });
    }
};
