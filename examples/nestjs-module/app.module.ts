import {
  type ArgumentsHost,
  Catch,
  Controller,
  type DynamicModule,
  type ExceptionFilter,
  Get,
  HttpException,
  HttpStatus,
  Inject,
  Module,
  Param,
  Post,
} from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { DomainState, isServerError, LibvirtError, nameOf, toJson } from 'libvirt-client';
import { LibvirtModule } from './libvirt.module.js';
import { LibvirtService, LibvirtUnavailable } from './libvirt.service.js';

/** For load balancers and Kubernetes: 200 if the daemon answers, otherwise 503. */
@Controller('health')
export class HealthController {
  readonly #libvirt: LibvirtService;

  constructor(@Inject(LibvirtService) libvirt: LibvirtService) {
    this.#libvirt = libvirt;
  }

  @Get()
  async health(): Promise<object> {
    try {
      return { status: 'ok', ...(await this.#libvirt.check()) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new HttpException({ status: 'unavailable', reason }, HttpStatus.SERVICE_UNAVAILABLE);
    }
  }
}

@Controller('domains')
export class DomainsController {
  readonly #libvirt: LibvirtService;

  constructor(@Inject(LibvirtService) libvirt: LibvirtService) {
    this.#libvirt = libvirt;
  }

  @Get()
  async list(): Promise<unknown> {
    const all = await this.#libvirt.connection.getAllDomainStats({ shape: 'nested' });
    return all.map(({ domain, stats }) => ({
      name: domain.name,
      uuid: domain.uuid,
      state: nameOf(DomainState, stats.state?.state ?? 0),
      // 64-bit numbers as text.
      balloon: toJson(stats.balloon ?? null),
    }));
  }

  @Post(':name/start')
  async start(@Param('name') name: string): Promise<object> {
    const domain = await this.#libvirt.connection.getDomainByName(name);
    await domain.create();
    return { name: domain.name, id: domain.id };
  }
}

/** Answers errors of libvirt with a status that fits, instead of 500. */
@Catch(LibvirtError, LibvirtUnavailable)
export class LibvirtErrorFilter implements ExceptionFilter {
  catch(error: Error, host: ArgumentsHost): void {
    const status = isServerError(error, 'NO_DOMAIN') ? 404 : isServerError(error) ? 409 : 503;
    host.switchToHttp().getResponse().status(status).json({ message: error.message });
  }
}

@Module({})
export class AppModule {
  static at(uri: string): DynamicModule {
    return {
      module: AppModule,
      imports: [LibvirtModule.forRoot(uri)],
      controllers: [HealthController, DomainsController],
      providers: [{ provide: APP_FILTER, useClass: LibvirtErrorFilter }],
    };
  }
}
